package org.samenrooster.telling;

import java.util.Set;

/**
 * What a person wants of notifications.
 *
 * @param inQuietHours whether they may come in the quiet hours of the team
 * @param onDaysOff whether they may come on a day off
 * @param leftOut kinds that are not wanted at all
 * @param byMail kinds that are wanted by e-mail too
 */
public record NotificationPreferences(
    boolean inQuietHours,
    boolean onDaysOff,
    Set<NotificationKind> leftOut,
    Set<NotificationKind> byMail) {

  /**
   * Of somebody who has said nothing: everything, but not by e-mail; nights and days off are quiet.
   */
  public static final NotificationPreferences UNSAID =
      new NotificationPreferences(false, false, Set.of(), Set.of());

  public NotificationPreferences {
    leftOut = Set.copyOf(leftOut);
    byMail = Set.copyOf(byMail);
  }

  /** Whether a kind is wanted. */
  public boolean wants(NotificationKind kind) {
    return !leftOut.contains(kind);
  }

  /** Whether a kind is wanted by e-mail too. */
  public boolean wantsByMail(NotificationKind kind) {
    return wants(kind) && byMail.contains(kind);
  }
}
