package org.samenrooster.files;

import java.util.List;
import java.util.Optional;

/**
 * What a pack file tells people about one of its rules; no roster is judged by it.
 *
 * @param ruleId the rule
 * @param basis on what its text rests
 * @param plain what it says, in plain words
 * @param examples rosters with what the rule says about them; each is true of the pack
 */
public record RuleNotes(
    String ruleId, Optional<Basis> basis, Optional<PlainWords> plain, List<RuleExample> examples) {

  public RuleNotes {
    examples = List.copyOf(examples);
  }
}
