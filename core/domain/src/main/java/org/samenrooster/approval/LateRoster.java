package org.samenrooster.approval;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.exchange.ConsentCommand;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.shift.HeldShift;

/**
 * A roster, and what those said who would know of their shifts too late if it were published now.
 * Somebody is affected who holds a shift on a day within the term of notice; the consent is about
 * the whole line, so that it does not lapse because the term has moved on by a day.
 */
public final class LateRoster {

  private final SortedMap<String, List<HeldShift>> lines;
  private final Optional<LocalDate> inTimeFrom;
  private final List<LineConsent> latestFirst;

  /**
   * @param shifts all that are held
   * @param inTimeFrom the first day that is known early enough; empty where no notice is asked for
   * @param latestFirst all consents of the roster, of each member the latest first
   */
  public LateRoster(
      Collection<HeldShift> shifts,
      Optional<LocalDate> inTimeFrom,
      Collection<LineConsent> latestFirst) {
    this.lines =
        shifts.stream()
            .collect(Collectors.groupingBy(HeldShift::memberId, TreeMap::new, Collectors.toList()));
    this.inTimeFrom = inTimeFrom;
    this.latestFirst = List.copyOf(latestFirst);
  }

  /** Who holds shifts that come too late, and how many. */
  public SortedMap<String, Integer> lateShifts() {
    SortedMap<String, Integer> late = new TreeMap<>();
    lines.forEach(
        (member, shifts) -> {
          int own = (int) shifts.stream().filter(this::isLate).count();
          if (own > 0) {
            late.put(member, own);
          }
        });
    return late;
  }

  private boolean isLate(HeldShift shift) {
    return inTimeFrom.filter(shift.day()::isBefore).isPresent();
  }

  /** What a consent of a member would be about now. */
  public LineFingerprint line(String memberId) {
    return LineFingerprint.of(lines.getOrDefault(memberId, List.of()));
  }

  /** What the member was asked last about her line as it is now. */
  public Optional<LineConsent> standing(String memberId) {
    LineFingerprint now = line(memberId);
    return latestFirst.stream()
        .filter(consent -> consent.memberId().equals(memberId))
        .filter(consent -> consent.line().equals(now))
        .findFirst();
  }

  /** Whether the consent is the one that counts for the line as it is now. */
  public boolean stands(LineConsent consent) {
    return standing(consent.memberId()).filter(consent::equals).isPresent();
  }

  /** Whose yes is still missing: the roster cannot be published until it is there. */
  public SortedSet<String> missing() {
    return lateShifts().keySet().stream()
        .filter(member -> standing(member).filter(said -> said.state().isYes()).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whose line nobody asked about as it is now. */
  public SortedSet<String> unasked() {
    return lateShifts().keySet().stream()
        .filter(
            member ->
                standing(member).filter(said -> said.state() != ConsentState.LAPSED).isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the member can be asked, or asked again after a no. */
  public boolean canBeAsked(String memberId) {
    return lateShifts().containsKey(memberId)
        && standing(memberId)
            .map(LineConsent::state)
            .filter(state -> state == ConsentState.ASKED || state.isYes())
            .isEmpty();
  }

  /** The questions that no answer is waited for any more, lapsed. */
  public List<LineConsent> outdated() {
    return latestFirst.stream()
        .filter(consent -> !stands(consent) || !lateShifts().containsKey(consent.memberId()))
        .flatMap(consent -> consent.after(ConsentCommand.LAPSE).stream())
        .toList();
  }
}
