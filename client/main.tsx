import './api/no-eval.ts';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/ScrollArea.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Drawer.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/controls.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/queries.ts';
import { languageOf, startTexts } from './locales/i18n.ts';
import { App } from './pages/app.tsx';
import { startColourScheme, useColourScheme } from './theme/colour-scheme.ts';
import { mantineTheme, tokenVariables } from './theme/mantine-theme.ts';

const queryClient = createQueryClient();

function Root() {
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={tokenVariables} forceColorScheme={useColourScheme()}>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  );
}

startColourScheme();
await startTexts(languageOf(window.location.search));
createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
