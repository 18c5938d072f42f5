package org.samenrooster.solver;

import java.util.stream.IntStream;

/** What all threads of a search look things up in; nothing in it changes what it says. */
record SearchTools(
    SearchModel model, LineRules rules, RuleWindows windows, LineCost lineCost, CoverageGrid grid) {

  static SearchTools of(SearchModel model) {
    LineRules rules = new LineRules(model);
    RuleWindows windows =
        new RuleWindows(
            model.problem().rules(),
            IntStream.rangeClosed(1, model.types()).mapToObj(model::type).toList());
    LineCost lineCost = new LineCost(model, windows, rules);
    return new SearchTools(model, rules, windows, lineCost, new CoverageGrid(model));
  }
}
