// The first run: what Rebound does, what it reads and keeps, and one switch per service.
import '@/components/ui/ui.css';
import './welcome.css';
import { startPage } from '@/components/ui/start-page';
import { Welcome } from './Welcome';

void startPage(<Welcome />);
