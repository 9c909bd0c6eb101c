import { useTranslation } from 'react-i18next';
import type { MeasureEntry } from '../../../api/answers.ts';
import { useLanguage } from '../../../locales/i18n.ts';
import classes from './explain.module.css';

/** Measures in words where they stand: what each means, and its formula, source, range and cost behind a fold. */
export function Explain({ entries }: { readonly entries: readonly MeasureEntry[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <dl className={classes.list}>
      {entries.map(({ id, name, explanation, definition, source, range, cost }) => (
        <div key={id}>
          <dt>
            {name[language]}
            {language !== 'en' && name.en !== name[language] && (
              <span className={classes.english} lang="en">
                {name.en}
              </span>
            )}
          </dt>
          <dd>
            <p>{explanation[language]}</p>
            <details>
              <summary>
                {t('research.measures.more')}
                <span className="visually-hidden">: {name[language]}</span>
              </summary>
              <table className={classes.facts}>
                <tbody>
                  <Fact name={t('research.measures.formula')} text={definition[language]} />
                  <Fact name={t('research.measures.source')} text={source} />
                  <Fact name={t('research.measures.range')} text={range[language]} />
                  <Fact name={t('research.measures.cost')} text={cost[language]} />
                </tbody>
              </table>
            </details>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{text}</td>
    </tr>
  );
}
