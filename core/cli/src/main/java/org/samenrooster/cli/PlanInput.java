package org.samenrooster.cli;

import java.util.List;
import java.util.Optional;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Team;

/**
 * What the files of a {@code plan} say.
 *
 * @param need people per level and quarter, handovers of the team included
 * @param current the base roster that is changed as little as possible
 * @param currentTypes the shift types of that base roster; none without one
 * @param pins what is pinned in that base roster, with days of its cycle
 */
record PlanInput(
    Team team,
    RulePack rules,
    StaffingNeed need,
    Optional<BaseRoster> current,
    List<ShiftType> currentTypes,
    List<BaseRosterPin> pins) {}
