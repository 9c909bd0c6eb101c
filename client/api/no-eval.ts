import { z } from 'zod';

// The page's CSP forbids eval. Schemas ask whether they may compile themselves when they are made, so this comes first.
z.config({ jitless: true });
