package org.samenrooster.server.completion.application;

import java.util.Locale;
import java.util.Map;
import org.samenrooster.api.model.CompletionProposalDto;
import org.samenrooster.server.platform.search.EveryLanguage;

/**
 * A proposal as it was answered, in every language.
 *
 * @param byLanguage the answer in the form of the contract, by language
 */
public record StoredCompletion(Map<String, CompletionProposalDto> byLanguage) {

  /** The proposal in a language, in English where it is not there. */
  public CompletionProposalDto in(Locale language) {
    return EveryLanguage.in(language, byLanguage);
  }
}
