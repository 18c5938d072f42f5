package org.samenrooster.server.hours.application;

import java.util.ArrayList;
import java.util.List;
import org.samenrooster.hours.HoursAccount;
import org.samenrooster.server.hours.application.ShowHours.ListedEntry;

/** Adds up an account entry by entry. */
final class ListedEntries {

  private ListedEntries() {}

  static List<ListedEntry> of(HoursAccount account) {
    List<ListedEntry> listed = new ArrayList<>();
    var balance = 0;
    for (var entry : account.entries()) {
      balance += entry.minutes();
      listed.add(new ListedEntry(entry, balance));
    }
    return listed;
  }
}
