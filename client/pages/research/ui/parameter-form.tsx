import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DEFAULTS,
  fitting,
  isDefault,
  isValid,
  type ParameterName,
  type Parameters,
} from '../../../state/research-parameters.ts';
import { ParameterField } from './parameter-field.tsx';
import classes from './part-foot.module.css';
import type { Research } from './use-research.ts';

/** What is analysed and how, closed until one wants to change it; the address holds what is chosen. */
export function ParameterForm({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  const count = Object.keys(research.asked).length;
  return (
    <details className={`${classes.fold} no-print`}>
      <summary>
        {t('research.parameters.title')}
        <span className={classes.said}>
          {count === 0 ? t('research.parameters.standard') : t('research.parameters.changed', { count })}
        </span>
      </summary>
      {/* Another address is another form: what is typed is that of the address. */}
      <Fields key={JSON.stringify(research.asked)} research={research} />
    </details>
  );
}

type Draft = Readonly<Record<ParameterName, string>>;

function Fields({ research }: { readonly research: Research }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Draft>({ ...DEFAULTS, ...research.asked });
  const [looked, setLooked] = useState(false);
  const faulty = research.takes.filter((name) => !isDefault(name, draft[name]) && !isValid(name, draft[name]));
  const choose = (parameters: Parameters) =>
    research.set(Object.fromEntries(research.takes.map((name) => [name, parameters[name]])));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLooked(true);
    if (faulty.length > 0) return;
    choose(
      fitting(
        Object.fromEntries(
          research.takes.filter((name) => !isDefault(name, draft[name])).map((name) => [name, draft[name]]),
        ),
      ),
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {research.takes.map((name) => (
        <ParameterField
          key={name}
          name={name}
          network={research.network}
          value={draft[name]}
          isFaulty={looked && faulty.includes(name)}
          onChange={(value) => setDraft({ ...draft, [name]: value })}
        />
      ))}
      <p className={classes.buttons} data-wide="">
        <button type="submit" className="button" data-primary="">
          {t('research.parameters.apply')}
        </button>
        <button
          type="button"
          className="button"
          disabled={Object.keys(research.asked).length === 0}
          onClick={() => choose({})}
        >
          {t('research.parameters.reset')}
        </button>
      </p>
    </form>
  );
}
