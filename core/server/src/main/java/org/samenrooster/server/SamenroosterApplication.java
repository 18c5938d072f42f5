package org.samenrooster.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.server.agreements.rest.AgreementsResource;
import org.samenrooster.server.approval.rest.ApprovalResource;
import org.samenrooster.server.audit.rest.AuditResource;
import org.samenrooster.server.baseroster.rest.BaseRosterEvents;
import org.samenrooster.server.baseroster.rest.BaseRosterResource;
import org.samenrooster.server.burden.rest.BurdenResource;
import org.samenrooster.server.completion.rest.CompletionEvents;
import org.samenrooster.server.completion.rest.CompletionResource;
import org.samenrooster.server.demand.rest.DemandResource;
import org.samenrooster.server.demo.DemoResource;
import org.samenrooster.server.exchange.rest.ExchangeResource;
import org.samenrooster.server.extrahours.rest.ExtraHoursResource;
import org.samenrooster.server.hours.rest.HoursExportResource;
import org.samenrooster.server.hours.rest.HoursOverviewResource;
import org.samenrooster.server.hours.rest.HoursResource;
import org.samenrooster.server.leave.rest.LeaveResource;
import org.samenrooster.server.lending.rest.LendingResource;
import org.samenrooster.server.mail.rest.MailResource;
import org.samenrooster.server.me.MeResource;
import org.samenrooster.server.measures.rest.MeasuresResource;
import org.samenrooster.server.neteffect.rest.NetEffectResource;
import org.samenrooster.server.period.rest.PeriodsResource;
import org.samenrooster.server.platform.access.AccessFilter;
import org.samenrooster.server.platform.contract.BodyFilter;
import org.samenrooster.server.platform.contract.DateParameters;
import org.samenrooster.server.platform.contract.ParameterFilter;
import org.samenrooster.server.platform.edge.OperationName;
import org.samenrooster.server.platform.problem.ProblemMappers;
import org.samenrooster.server.platform.security.AuthenticationFilter;
import org.samenrooster.server.platform.security.AuthorisationFilter;
import org.samenrooster.server.printing.rest.PrintingResource;
import org.samenrooster.server.rules.rest.RulesResource;
import org.samenrooster.server.season.rest.SeasonResource;
import org.samenrooster.server.shift.rest.ShiftsResource;
import org.samenrooster.server.sickcall.rest.SickCallsResource;
import org.samenrooster.server.suggestion.rest.SuggestionsResource;
import org.samenrooster.server.swapwish.rest.SwapWishesResource;
import org.samenrooster.server.team.rest.TeamsResource;
import org.samenrooster.server.telling.rest.TeamEvents;
import org.samenrooster.server.telling.rest.TellingResource;
import org.samenrooster.server.wishes.rest.WishesResource;
import org.samenrooster.server.workedhours.rest.WorkedTimeResource;

/**
 * The REST application. Its classes are listed here rather than scanned: scanning would also try to
 * instantiate the generated interfaces.
 */
@ApplicationScoped
@ApplicationPath("/api/v1")
public class SamenroosterApplication extends Application {

  /** One line for each resource class of a feature. */
  private static final Set<Class<?>> RESOURCES =
      Set.of(
          DemoResource.class,
          MeResource.class,
          TeamsResource.class,
          TeamEvents.class,
          TellingResource.class,
          PrintingResource.class,
          MailResource.class,
          DemandResource.class,
          BaseRosterResource.class,
          BaseRosterEvents.class,
          PeriodsResource.class,
          ShiftsResource.class,
          WorkedTimeResource.class,
          RulesResource.class,
          CompletionResource.class,
          ApprovalResource.class,
          BurdenResource.class,
          CompletionEvents.class,
          SuggestionsResource.class,
          ExchangeResource.class,
          LendingResource.class,
          HoursResource.class,
          SeasonResource.class,
          AgreementsResource.class,
          WishesResource.class,
          HoursExportResource.class,
          ExtraHoursResource.class,
          LeaveResource.class,
          SwapWishesResource.class,
          SickCallsResource.class,
          HoursOverviewResource.class,
          MeasuresResource.class,
          AuditResource.class,
          NetEffectResource.class);

  private static final Set<Class<?>> FILTERS =
      Set.of(
          OperationName.class,
          AuthenticationFilter.class,
          AuthorisationFilter.class,
          ParameterFilter.class,
          BodyFilter.class,
          AccessFilter.class,
          DateParameters.class);

  @Override
  public Set<Class<?>> getClasses() {
    return Stream.of(RESOURCES, FILTERS, ProblemMappers.classes())
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Map<String, Object> getProperties() {
    // Otherwise Jersey answers OPTIONS with a description of its own beside the contract.
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
