package org.samenrooster.server.platform.contract;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;
import org.samenrooster.server.platform.problem.Problems;

/** Checks headers and parameters of the operation that was matched. */
@Dependent
@Priority(Priorities.HEADER_DECORATOR)
public class ParameterFilter implements ContainerRequestFilter {

  private static final String KEY = "Idempotency-Key";
  private static final int LONGEST_KEY = 64;

  @Context private ResourceInfo resource;

  private final Map<Method, ParameterRules> rules = new ConcurrentHashMap<>();
  @Inject private Contract contract;
  @Inject private CurrentRequest current;

  @Override
  public void filter(ContainerRequestContext request) {
    var method = resource.getResourceMethod();
    var key = Optional.ofNullable(request.getHeaderString(KEY)).orElse("");
    if (contract.operation(method.getName()).filter(Operation::command).isPresent()
        && (key.isBlank() || key.length() > LONGEST_KEY)) {
      throw Problems.idempotencyKeyRequired();
    }
    var parameters = rules.computeIfAbsent(method, ParameterRules::of);
    if (parameters.needsHeader("If-Match") && request.getHeaderString("If-Match") == null) {
      throw Problems.preconditionRequired();
    }
    var faults = parameters.faultsIn(new SentParameters(request));
    if (!faults.isEmpty()) {
      throw Problems.badParameters(faults);
    }
    current.is(method.getName(), key);
  }
}
