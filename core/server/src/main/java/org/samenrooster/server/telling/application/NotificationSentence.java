package org.samenrooster.server.telling.application;

import java.util.Locale;
import org.samenrooster.server.platform.problem.Messages;
import org.samenrooster.server.telling.application.Notifications.Notification;

/** A notification as a person reads it: the same on a screen and in a mail. */
public final class NotificationSentence {

  private NotificationSentence() {}

  /** The sentence in a language. */
  public static String of(Notification told, Locale language) {
    var key = told.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Object from = told.period().<Object>map(dates -> dates.from()).orElse("?");
    Object last = told.period().<Object>map(dates -> dates.until().minusDays(1)).orElse("?");
    Object day = told.shiftDate().<Object>map(date -> date).orElse("?");
    return Messages.in(language)
        .sentence("notification." + key, told.about().teamName(), from, last, day);
  }
}
