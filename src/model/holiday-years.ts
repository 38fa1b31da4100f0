import { z } from 'zod';

/** `helplines/holidays.json`: the years that bank holidays are worked out for. */
export const holidayYears = z.strictObject({
  note: z.string().optional(),
  years: z.array(z.int().min(2020).max(2100)).nonempty(),
});
