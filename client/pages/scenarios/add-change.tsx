import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tagged } from '../../api/change.ts';
import type { Scenario } from '../../api/scenarios.ts';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/form.module.css';
import { ActorAway } from './actor-away.tsx';
import type { ChangeFormProps } from './change-form.ts';
import { NewActor } from './new-actor.tsx';
import { NewTie } from './new-tie.tsx';
import { RewriteFault } from './rewrite-fault.tsx';
import classes from './scenarios.module.css';
import { SuggestedTie } from './suggested-tie.tsx';
import { TieAway } from './tie-away.tsx';
import { useRewrite } from './use-rewrite.ts';

const FORMS = {
  suggestion: SuggestedTie,
  'add-tie': NewTie,
  'remove-tie': TieAway,
  'add-actor': NewActor,
  'remove-actor': ActorAway,
} as const satisfies Record<string, ComponentType<ChangeFormProps>>;
type Kind = keyof typeof FORMS;
const KINDS = Object.keys(FORMS) as Kind[];

interface AddChangeProps {
  readonly network: string;
  readonly scenario: Tagged<Scenario>;
}

/** The ways to change a scenario, each with its form. */
export function AddChange({ network, scenario }: AddChangeProps) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>();
  const { changes } = scenario.value;
  const rewrite = useRewrite(network, scenario);
  const close = () => {
    rewrite.reset();
    setKind(undefined);
  };
  const Form = kind && FORMS[kind];
  return (
    <>
      <fieldset className={`${classes.buttons} no-print`} aria-label={t('scenarios.add.title')}>
        {KINDS.map((one) => (
          <button key={one} type="button" className="button" onClick={() => setKind(one)}>
            {t(`scenarios.add.${one}`)}
          </button>
        ))}
      </fieldset>
      <Dialog opened={kind !== undefined} onClose={close} title={kind ? t(`scenarios.add.${kind}`) : ''}>
        {Form && (
          <div className={form.form}>
            <Form
              network={network}
              changes={changes}
              isBusy={rewrite.isPending}
              onAdd={(change) => rewrite.mutate([...changes, change], { onSuccess: close })}
            />
            <RewriteFault network={network} rewrite={rewrite} />
          </div>
        )}
      </Dialog>
    </>
  );
}
