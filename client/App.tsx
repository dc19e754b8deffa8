import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from './api/query-client.ts';
import { theme } from './theme.ts';
import { Shell } from './views/shell/Shell.tsx';
import { Gate } from './views/sign-in/Gate.tsx';

export function App() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <QueryClientProvider client={queryClient}>
        <Gate>
          <Shell />
        </Gate>
      </QueryClientProvider>
    </MantineProvider>
  );
}
