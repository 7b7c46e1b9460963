import { answerJobs } from '../../../../scripts/lib/answer-jobs.ts';
import { echoJobs } from './echo-jobs.ts';

answerJobs(echoJobs);
