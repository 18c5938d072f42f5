package org.samenrooster.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A change to one person's roster: a pick adds work, a withdrawal removes it, a swap does both.
 *
 * @param removed work that goes, as it stands on the timeline
 * @param added work that comes
 */
public record Change(List<Duty> removed, List<Duty> added) {

  /** Blocks less than 8 hours apart are one shift; nobody strings more than a week of them. */
  private static final long LONGEST_SPELL_DAYS = 7;

  public Change {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** One more block of work. */
  public static Change adding(Duty duty) {
    return new Change(List.of(), List.of(duty));
  }

  /** One block of work less. */
  public static Change removing(Duty duty) {
    return new Change(List.of(duty), List.of());
  }

  /**
   * The stretch of a timeline in which shifts are made of other blocks than without the change: the
   * changed work and the shifts it is part of or separates.
   */
  Span touchedOn(Timeline timeline) {
    Span block = block();
    Span touched = block;
    List<Spell> spells = timeline.spells();
    int first = timeline.firstSpellFrom(block.from() - LONGEST_SPELL_DAYS * Span.DAY);
    for (int i = first; i < spells.size(); i++) {
      Spell spell = spells.get(i);
      if (spell.startMinute() >= block.until() + Spell.SEPARATING_REST_MINUTES) {
        break;
      }
      if (spell.endMinute() > block.from() - Spell.SEPARATING_REST_MINUTES) {
        touched = touched.with(spell.span());
      }
    }
    return touched;
  }

  private Span block() {
    return Stream.concat(removed.stream(), added.stream())
        .map(duty -> Span.of(duty.interval()))
        .reduce(Span::with)
        .orElseThrow(() -> new IllegalArgumentException("A change must change something."));
  }
}
