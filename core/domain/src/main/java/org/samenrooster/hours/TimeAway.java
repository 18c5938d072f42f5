package org.samenrooster.hours;

/**
 * Leave or another absence, as an account knows it: whether it takes leave hours, and nothing else.
 *
 * @param absence identity of the absence
 */
public record TimeAway(String absence, boolean leave) {

  HoursEntryKind kind() {
    return leave ? HoursEntryKind.LEAVE : HoursEntryKind.ABSENCE;
  }

  HoursCause cause() {
    return HoursCause.absence(absence);
  }
}
