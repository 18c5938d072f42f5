package org.samenrooster.server.shift.application;

import java.time.Instant;

/**
 * The yes of a team lead to what was worked on a shift.
 *
 * @param number 1 for the first yes to what this holder worked on the shift
 * @param recordings how many recordings there were: the last of them was approved, or the plan
 *     where there was none
 * @param minutes what counts for hours
 * @param approvedBy the name of who approved
 */
public record WorkedApproval(
    int number, int recordings, int minutes, String approvedBy, Instant at) {}
