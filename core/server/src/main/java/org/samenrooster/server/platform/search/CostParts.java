package org.samenrooster.server.platform.search;

import java.util.List;
import java.util.Locale;
import org.samenrooster.api.model.CostPartDto;
import org.samenrooster.solver.CostPart;

/** What a proposal costs, part by part, as it travels. */
public final class CostParts {

  private CostParts() {}

  /** The parts with their names in a language. */
  public static List<CostPartDto> of(List<CostPart> parts, Locale language) {
    return parts.stream()
        .map(
            part ->
                new CostPartDto().code(part.name()).name(part.message(language)).value(part.cost()))
        .toList();
  }
}
