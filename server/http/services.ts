import type { AdvisingService } from '../services/advising/advising-service.ts';
import type { AnalysingService } from '../services/analysing/analysing-service.ts';
import type { BackTestService } from '../services/analysing/back-test-service.ts';
import type { DrawingService } from '../services/analysing/drawing-service.ts';
import type { StructureService } from '../services/analysing/structure-service.ts';
import type { ArchivingService } from '../services/archiving/archiving-service.ts';
import type { Catalogues } from '../services/catalogues/load-catalogues.ts';
import type { EditingService } from '../services/editing/editing-service.ts';
import type { NetworkEditing } from '../services/editing/network-editing.ts';
import type { Health } from '../services/health.ts';
import type { IdentityService } from '../services/identity/identity-service.ts';
import type { ImportService } from '../services/importing/import-service.ts';
import type { ReadingService } from '../services/reading-service.ts';
import type { ScenarioService } from '../services/scenarios/scenario-service.ts';

/** What routes call: everything as one kind of caller may see it. */
export interface Services {
  readonly reading: ReadingService;
  readonly editing: EditingService;
  readonly networks: NetworkEditing;
  readonly identity: IdentityService;
  readonly analysing: AnalysingService;
  readonly structure: StructureService;
  readonly backTests: BackTestService;
  readonly scenarios: ScenarioService;
  readonly advising: AdvisingService;
  readonly drawing: DrawingService;
  readonly imports: ImportService;
  readonly archiving: ArchivingService;
  /** Folder in which files that come in wait for their import. */
  readonly uploads: string;
  readonly catalogues: Catalogues;
  readonly health: Health;
}
