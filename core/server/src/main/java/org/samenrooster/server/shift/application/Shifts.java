package org.samenrooster.server.shift.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.time.DateRange;

/** The stored shifts of a team. Each question takes one statement, however many shifts it finds. */
public interface Shifts {

  /** The shift of the team with this id. */
  Optional<RosterShift> shift(StoredTeam team, String shiftId);

  /** Those of the shifts that belong to the team. */
  List<RosterShift> ofTeam(StoredTeam team, Collection<String> shiftIds);

  /** The roster days of those of the shifts that belong to any team of the organisation. */
  Map<String, LocalDate> daysInOrganisation(StoredTeam team, Collection<String> shiftIds);

  /** All shifts of a period, held and open, by start. */
  List<RosterShift> inPeriod(StoredTeam team, String periodId);

  /** The held shifts of the whole team on these days, by start. */
  List<RosterShift> held(StoredTeam team, DateRange days);

  /** The shifts that one member holds on these days, by start. */
  List<RosterShift> heldBy(StoredTeam team, String memberId, DateRange days);

  /** The work that members hold on these days, in whatever team of the organisation, by member. */
  Map<String, List<Duty>> heldAnywhere(
      StoredTeam team, Collection<String> memberIds, DateRange days);

  /** Open shifts of a period, by start. */
  List<RosterShift> open(StoredTeam team, OpenShiftQuery query);

  /** Stores new shifts of a period. */
  void add(StoredTeam team, String periodId, Collection<Shift> shifts);

  /**
   * Gives an open shift to its new holder.
   *
   * @return false if somebody changed the shift since it was read; then nothing happens
   */
  boolean hold(StoredTeam team, RosterShift open, HeldShift held);

  /**
   * Makes a held shift open again.
   *
   * @return false if somebody changed the shift since it was read; then nothing happens
   */
  boolean release(StoredTeam team, RosterShift held, OpenShift open);

  /**
   * A shift that changes hands.
   *
   * @param before as it was read
   * @param after with its new holder, or open
   */
  record Exchanged(RosterShift before, Shift after) {

    /** The stored shift after the change. */
    public RosterShift stored() {
      return before.changedTo(after);
    }
  }

  /**
   * Lets shifts change hands, also among people who hold shifts of the same time.
   *
   * @return false if somebody changed one of them since it was read; then the transaction must not
   *     be committed
   */
  boolean exchange(StoredTeam team, Collection<Exchanged> changes);

  /**
   * Marks a held shift as one that its holder cannot work, and opens another instead of it.
   *
   * @param replacementId the id of the new shift
   * @return false if somebody changed the shift since it was read; then nothing happens
   */
  boolean vacate(StoredTeam team, RosterShift held, String replacementId);

  /**
   * Gives a vacated shift back to its holder and takes away the one that was open instead of it.
   *
   * @return false if somebody has taken that one; then nothing happens
   * @throws org.samenrooster.server.platform.problem.Problem {@code stale-version} if somebody
   *     changed the vacated shift since it was read
   */
  boolean restore(StoredTeam team, RosterShift vacated);

  /** Whether a shift can be taken away: nobody holds it, and nobody was asked to take it. */
  boolean isLoose(StoredTeam team, RosterShift shift);

  /** The shifts that are worked instead of these, by the id of the vacated one. */
  Map<String, RosterShift> replacements(StoredTeam team, Collection<String> vacatedIds);

  /**
   * Makes every change of a shift of the period that is under way fail, because it was judged in a
   * phase that ends now; waits for those that are already made.
   */
  void makeStale(StoredTeam team, String periodId);
}
