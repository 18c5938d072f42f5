package org.samenrooster.server.baseroster.application;

import java.util.Locale;
import java.util.Map;
import org.samenrooster.api.model.BaseRosterProposalDto;
import org.samenrooster.server.platform.search.EveryLanguage;

/**
 * A proposal as it was answered, in every language: it can be read after team and demand have
 * changed, and still be told apart from one that fits the team of today.
 *
 * @param teamVersion version of the team that was searched for
 * @param baseRosterNumber number of the base roster that stood then; 0 for none
 * @param byLanguage the answer in the form of the contract, by language
 */
public record StoredProposal(
    int teamVersion, int baseRosterNumber, Map<String, BaseRosterProposalDto> byLanguage) {

  /** The proposal in a language, in English where it is not there. */
  public BaseRosterProposalDto in(Locale language) {
    return EveryLanguage.in(language, byLanguage);
  }

  /** The proposal, for what has no words in it. */
  public BaseRosterProposalDto anyLanguage() {
    return EveryLanguage.any(byLanguage);
  }
}
