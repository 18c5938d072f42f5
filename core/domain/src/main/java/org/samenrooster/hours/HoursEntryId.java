package org.samenrooster.hours;

/**
 * Which entry.
 *
 * @param sequence its place in the account; the first is 1
 */
public record HoursEntryId(AccountId account, int sequence) {}
