package org.samenrooster.server.hours.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.api.server.HoursOverviewApi;
import org.samenrooster.hours.overview.ExtraHoursCost.HourlyRates;
import org.samenrooster.server.hours.application.ShowOrganisationHours;
import org.samenrooster.server.hours.application.ShowTeamHours;
import org.samenrooster.server.platform.problem.ParameterFault;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;

/** The operations of the tag HoursOverview. */
@RequestScoped
public class HoursOverviewResource implements HoursOverviewApi {

  @Inject private CurrentCaller current;
  @Inject private ShowTeamHours teamHours;
  @Inject private ShowOrganisationHours organisationHours;

  @Override
  public Response getTeamHours(
      String teamId, Integer year, @Nullable String ownRate, @Nullable String agencyRate) {
    var rates = rates(ownRate, agencyRate);
    var found = teamHours.show(current.get(), teamId, year);
    return Response.ok(HoursOverviewDtos.of(found, rates)).build();
  }

  @Override
  public Response getOrganisationHours(
      Integer year, @Nullable String ownRate, @Nullable String agencyRate) {
    var rates = rates(ownRate, agencyRate);
    var found = organisationHours.show(current.get(), year);
    return Response.ok(HoursOverviewDtos.of(found, rates)).build();
  }

  // Costs are compared: one of the two alone is a question that was not finished.
  private static Optional<HourlyRates> rates(@Nullable String own, @Nullable String agency) {
    if (own == null && agency == null) {
      return Optional.empty();
    }
    if (own == null || agency == null) {
      var missing = own == null ? "query/ownRate" : "query/agencyRate";
      throw Problems.badParameters(List.of(ParameterFault.missing(missing)));
    }
    return Optional.of(new HourlyRates(new BigDecimal(own), new BigDecimal(agency)));
  }
}
