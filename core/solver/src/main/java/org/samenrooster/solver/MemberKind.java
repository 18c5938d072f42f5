package org.samenrooster.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members who are alike in all that a line of theirs is judged by.
 *
 * @param member one of them, who stands for all
 * @param people how many they are
 * @param weeksAlike whether each week of the cycle is to them as every other
 */
record MemberKind(int member, int people, boolean weeksAlike) {

  /** The kinds of a team, in the order in which its members show them. */
  static List<MemberKind> of(SearchTools tools) {
    Map<List<String>, List<Integer>> alike = new LinkedHashMap<>();
    for (int member = 0; member < tools.model().members(); member++) {
      alike.computeIfAbsent(traits(tools, member), traits -> new ArrayList<>()).add(member);
    }
    return alike.values().stream()
        .map(
            members ->
                new MemberKind(members.get(0), members.size(), weeksAlike(tools, members.get(0))))
        .toList();
  }

  private static List<String> traits(SearchTools tools, int member) {
    LineTables tables = tools.lineCost().tables();
    List<String> traits = new ArrayList<>();
    traits.add(Integer.toString(tools.model().rankOfMember(member)));
    traits.add(Integer.toString(tables.promisedMinutes[member]));
    traits.add(Integer.toString(tables.plannable.most(member)));
    traits.add(Boolean.toString(tools.model().contract(member).flexible()));
    traits.add(Arrays.toString(tables.shortBlock[member]));
    traits.add(Arrays.toString(tables.nightBlock[member]));
    traits.add(Arrays.toString(tables.weekendCost[member]));
    traits.add(Arrays.toString(tables.nightCost[member]));
    for (int week = 0; week < tools.model().weeks(); week++) {
      traits.add(traitsOfWeek(tools, member, week));
    }
    return traits;
  }

  private static boolean weeksAlike(SearchTools tools, int member) {
    String first = traitsOfWeek(tools, member, 0);
    for (int week = 1; week < tools.model().weeks(); week++) {
      if (!traitsOfWeek(tools, member, week).equals(first)) {
        return false;
      }
    }
    return true;
  }

  private static String traitsOfWeek(SearchTools tools, int member, int week) {
    SearchModel model = tools.model();
    LineTables tables = tools.lineCost().tables();
    StringBuilder traits = new StringBuilder();
    traits.append(model.contract(member).promised()[week]).append(' ');
    traits.append(model.contract(member).most()[week]);
    for (int day = week * 7; day < week * 7 + 7; day++) {
      traits.append(model.hasCurrent() ? " " + tables.current[member * model.days() + day] : "");
      for (int type = 0; type < tables.symbols; type++) {
        traits.append(' ');
        traits.append(
            mayHave(tools, member, day, type)
                ? tables.warnings[member][day * tables.symbols + type]
                : "-");
      }
    }
    return traits.toString();
  }

  /** Whether a line may hold a cell, all else being free. */
  static boolean mayHave(SearchTools tools, int member, int day, int type) {
    return tools.model().pins().allow(member, day, type) && tools.rules().allows(member, day, type);
  }
}
