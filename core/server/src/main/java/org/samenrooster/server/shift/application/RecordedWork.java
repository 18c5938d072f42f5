package org.samenrooster.server.shift.application;

import org.samenrooster.shift.WorkedTime;

/**
 * What was worked on a shift, as it was recorded last.
 *
 * @param recordings how often it was recorded; the earlier ones are kept
 */
public record RecordedWork(WorkedTime worked, int recordings) {}
