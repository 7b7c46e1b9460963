import { answerJobs } from '../lib/answer-jobs.ts';
import { backgroundJobs } from './background-jobs.ts';

answerJobs(backgroundJobs);
