package org.samenrooster.cli;

import java.util.List;
import org.samenrooster.files.TimelineDocument;
import org.samenrooster.rules.pack.RulePack;

/** What {@code check} judges, and by which rules. */
record CheckInput(List<RulePack> packs, TimelineDocument document) {

  CheckInput {
    packs = List.copyOf(packs);
  }
}
