package org.samenrooster.server.completion.application;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.model.CompletionProposalDto;
import org.samenrooster.server.platform.search.EveryLanguage;

/**
 * A proposal as it was answered, in every language, and what can be taken of it.
 *
 * @param byLanguage the answer in the form of the contract, by language
 * @param outcome null for proposals from before any could be taken
 */
public record StoredCompletion(
    Map<String, CompletionProposalDto> byLanguage, @Nullable CompletionOutcome outcome) {

  /** The proposal in a language, in English where it is not there. */
  public CompletionProposalDto in(Locale language) {
    return EveryLanguage.in(language, byLanguage);
  }
}
