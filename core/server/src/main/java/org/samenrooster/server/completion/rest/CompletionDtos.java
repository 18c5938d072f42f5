package org.samenrooster.server.completion.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.samenrooster.api.model.BesideShiftDto;
import org.samenrooster.api.model.CoachedMemberDto;
import org.samenrooster.api.model.CompletionHoursDto;
import org.samenrooster.api.model.CompletionMemberDto;
import org.samenrooster.api.model.CompletionProposalDto;
import org.samenrooster.api.model.ReasonedShiftDto;
import org.samenrooster.api.model.UnpopularShiftsDto;
import org.samenrooster.api.model.WishDto;
import org.samenrooster.api.model.WishKindDto;
import org.samenrooster.api.model.WishNotMetDto;
import org.samenrooster.api.model.WishesKeptDto;
import org.samenrooster.server.completion.application.Completed;
import org.samenrooster.server.completion.application.CompletionAnswers;
import org.samenrooster.server.platform.problem.RuleViolations;
import org.samenrooster.server.platform.search.CostParts;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.rest.ShiftDtos;
import org.samenrooster.solver.completion.CoachFollowed;
import org.samenrooster.solver.completion.CompletionHours;
import org.samenrooster.solver.completion.CompletionPerson;
import org.samenrooster.solver.completion.CompletionProposal;
import org.samenrooster.solver.completion.CompletionProposal.PersonResult;
import org.samenrooster.solver.completion.CompletionProposal.UnmetWish;
import org.samenrooster.solver.completion.CompletionProposal.Unpopular;
import org.samenrooster.solver.completion.CompletionReason;
import org.samenrooster.solver.completion.RosterWish;

/** Proposals of completions as they travel. */
@ApplicationScoped
public class CompletionDtos implements CompletionAnswers {

  private static final int PERMILLE = 1000;
  private static final double PERCENT = 100;

  @Override
  public CompletionProposalDto answer(Completed completed, Locale language) {
    return new Words(completed, language).proposal();
  }

  /** A proposal in one language. */
  private record Words(Completed completed, Locale language) {

    CompletionProposalDto proposal() {
      var proposal = completed.proposal();
      var hours =
          completed.posed().problem().people().stream()
              .collect(Collectors.toMap(CompletionPerson::id, CompletionPerson::hours));
      var dto =
          new CompletionProposalDto()
              .members(
                  proposal.people().stream()
                      .map(person -> member(person, hours.get(person.memberId())))
                      .toList())
              .openShifts(
                  proposal.open().stream()
                      .map(open -> reasoned(open.shiftId(), open.reason()))
                      .toList())
              .remarks(proposal.remarks().stream().map(remark -> remark.message(language)).toList())
              .costs(CostParts.of(proposal.costs(), language))
              .cost(proposal.cost())
              .lowerBound(proposal.lowerBound())
              .gapPermille(gapPermille(proposal));
      wishesKept(proposal).ifPresent(dto::setWishesKept);
      return dto;
    }

    private CompletionMemberDto member(PersonResult person, CompletionHours hours) {
      var id = person.memberId();
      var shown = Finding.shown(completed.findings().getOrDefault(id, List.of()), false);
      var dto =
          new CompletionMemberDto()
              .memberId(id)
              .displayName(completed.team().team().member(id).orElseThrow().name())
              .added(shifts().of(completed.added(id)))
              .givenUp(
                  person.changedPicks().stream()
                      .map(pick -> reasoned(pick.shiftId(), pick.reason()))
                      .toList())
              .hours(
                  new CompletionHoursDto()
                      .beforeMinutes(completed.minutesBefore(person))
                      .afterMinutes(completed.minutesAfter(person))
                      .lowMinutes(hours.low())
                      .targetMinutes(hours.target())
                      .mostMinutes(hours.most()))
              .ruleViolations(RuleViolations.of(shown, language, completed.team().team().zone()));
      if (!person.kept().isEmpty() || !person.unmet().isEmpty()) {
        dto.wishesKept(person.kept().size())
            .wishesNotMet(person.unmet().stream().map(this::notMet).toList());
      }
      if (person.unpopular().least() > 0) {
        dto.setUnpopular(unpopular(person.unpopular()));
      }
      Optional.ofNullable(completed.followed().get(id))
          .map(this::coached)
          .ifPresent(dto::setCoached);
      return dto;
    }

    private UnpopularShiftsDto unpopular(Unpopular unpopular) {
      return new UnpopularShiftsDto()
          .shifts(unpopular.held())
          .leastShifts(unpopular.least())
          .shortfall(unpopular.missing().map(reason -> reason.message(language)).orElse(null));
    }

    private WishNotMetDto notMet(UnmetWish unmet) {
      var wish = unmet.wish();
      var dto = new WishDto().date(wish.day()).kind(kind(wish.kind()));
      wish.shiftType().ifPresent(dto::setShiftType);
      if (wish.kind() != RosterWish.Kind.VETO) {
        dto.setStrength(wish.strength());
      }
      return new WishNotMetDto().wish(dto).reason(unmet.reason().message(language));
    }

    private static WishKindDto kind(RosterWish.Kind kind) {
      return switch (kind) {
        case WANTED -> WishKindDto.WANT;
        case UNWANTED -> WishKindDto.FREE;
        case VETO -> WishKindDto.VETO;
      };
    }

    private CoachedMemberDto coached(CoachFollowed followed) {
      var dto =
          new CoachedMemberDto()
              .shifts(
                  followed.shifts().stream()
                      .map(
                          beside ->
                              new BesideShiftDto()
                                  .date(beside.day())
                                  .shiftType(beside.shiftType())
                                  .coachId(beside.coachId()))
                      .toList())
              .followedShifts(followed.standing() + followed.shifts().size())
              .coachShifts(followed.ofShifts());
      followed.shortfall().map(reason -> reason.message(language)).ifPresent(dto::setShortfall);
      return dto;
    }

    private ReasonedShiftDto reasoned(String shiftId, CompletionReason reason) {
      return new ReasonedShiftDto()
          .shift(shifts().of(completed.shift(shiftId)))
          .reason(reason.message(language));
    }

    private ShiftDtos shifts() {
      return new ShiftDtos(completed.team().team(), Optional.empty());
    }

    private static int gapPermille(CompletionProposal proposal) {
      double above = proposal.cost() - proposal.lowerBound();
      return proposal.cost() == 0 ? 0 : (int) Math.ceil(PERMILLE * above / proposal.cost());
    }

    private static Optional<WishesKeptDto> wishesKept(CompletionProposal proposal) {
      var shares =
          proposal.people().stream()
              .filter(person -> !person.kept().isEmpty() || !person.unmet().isEmpty())
              .mapToDouble(Words::shareKept)
              .summaryStatistics();
      return shares.getCount() == 0
          ? Optional.empty()
          : Optional.of(
              new WishesKeptDto()
                  .meanPercent((int) (PERCENT * shares.getAverage()))
                  .worstPercent((int) (PERCENT * shares.getMin())));
    }

    private static double shareKept(PersonResult person) {
      return (double) person.kept().size() / (person.kept().size() + person.unmet().size());
    }
  }
}
