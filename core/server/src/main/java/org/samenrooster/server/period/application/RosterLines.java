package org.samenrooster.server.period.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.server.period.application.LineApprovals.LineApproval;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shift.HeldShift;

/**
 * The lines of a roster, and the approvals of them that stand: of the line as it is now, and by
 * somebody else than who works it.
 */
public final class RosterLines {

  private final StoredTeam team;
  private final Map<String, List<HeldShift>> lines;
  private final List<LineApproval> approvals;
  private final int open;

  /**
   * @param shifts of the period
   * @param latestFirst all approvals of its lines
   */
  public RosterLines(
      StoredTeam team, Collection<RosterShift> shifts, List<LineApproval> latestFirst) {
    this.team = team;
    this.lines =
        shifts.stream()
            .flatMap(shift -> shift.held().stream())
            .collect(Collectors.groupingBy(HeldShift::memberId, TreeMap::new, Collectors.toList()));
    this.approvals = List.copyOf(latestFirst);
    this.open = (int) shifts.stream().filter(shift -> shift.held().isEmpty()).count();
  }

  /** How many shifts nobody holds. */
  public int open() {
    return open;
  }

  /** Who holds shifts, by id. */
  public Collection<String> holders() {
    return lines.keySet();
  }

  /** The shifts of a member. */
  public List<HeldShift> of(String memberId) {
    return lines.getOrDefault(memberId, List.of());
  }

  /** What an approval of a member's line would be about. */
  public LineFingerprint fingerprint(String memberId) {
    return LineFingerprint.of(of(memberId));
  }

  /** The latest approval of a member's line that stands. */
  public Optional<LineApproval> standing(String memberId) {
    var now = fingerprint(memberId);
    return approvals.stream()
        .filter(approval -> approval.memberId().equals(memberId))
        .filter(approval -> approval.line().equals(now))
        .filter(approval -> !team.personOf(memberId).equals(Optional.of(approval.personId())))
        .findFirst();
  }

  /** The caller's own line, if she works any of it and nobody else has approved it. */
  Optional<String> ownWaiting(Caller caller) {
    return team.memberOf(caller.personId())
        .filter(lines::containsKey)
        .filter(member -> standing(member).isEmpty());
  }
}
