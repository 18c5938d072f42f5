package org.samenrooster.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a rule's entry tells people: basis, plain words and worked examples. */
record RuleNotesReader(Fields rule) {

  RuleNotes read(String ruleId) {
    Optional<Basis> basis = Optional.ofNullable(Choices.optional(rule, "basis", Basis.class));
    Optional<PlainWords> plain = words(rule, "plain");
    List<RuleExample> examples =
        rule.objects("examples", RuleNotesReader::example).stream()
            .filter(Objects::nonNull)
            .toList();
    return new RuleNotes(ruleId, basis, plain, examples);
  }

  private static @Nullable RuleExample example(Fields fields) {
    return new ExampleReader(fields).read(words(fields, "note"));
  }

  private static Optional<PlainWords> words(Fields fields, String name) {
    Fields languages = fields.object(name);
    if (languages == null) {
      return Optional.empty();
    }
    PlainWords words = new PlainWords(languages.requiredText("en"), languages.requiredText("nl"));
    languages.nothingElse();
    return Optional.of(words);
  }
}
