package org.samenrooster.server.platform.contract;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.samenrooster.api.Contract;
import org.samenrooster.api.Operation;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.problem.Problems;

/**
 * Reads the body, no more of it than is allowed, and holds it to the contract as bytes: JSON-B
 * would turn 1.5 into 1 and ignore keys it does not know.
 */
@Dependent
@Priority(Priorities.ENTITY_CODER)
public class BodyFilter implements ContainerRequestFilter {

  private static final int MOST_DISCARDED = 16 * 1024 * 1024;

  @Inject private Contract contract;
  @Inject private Settings settings;
  @Inject private CurrentRequest current;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    var body = body(request);
    if (contract.operation(current.operation()).filter(Operation::hasBody).isPresent()) {
      var faults = contract.faultsInRequest(current.operation(), body);
      if (!faults.isEmpty()) {
        throw Problems.badBody(faults);
      }
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    current.hasHash(hash(request, body));
  }

  private byte[] body(ContainerRequestContext request) throws IOException {
    var most = settings.maxBodyBytes();
    var stream = request.getEntityStream();
    var body = stream.readNBytes(most + 1);
    if (body.length > most) {
      // Clients that are still sending do not read the answer: take the rest, but not forever.
      discard(stream);
      throw Problems.bodyTooLarge(most);
    }
    return body;
  }

  private static void discard(InputStream stream) throws IOException {
    var piece = new byte[16 * 1024];
    var left = MOST_DISCARDED;
    for (var read = stream.read(piece); read >= 0 && left > 0; read = stream.read(piece)) {
      left -= read;
    }
  }

  private static String hash(ContainerRequestContext request, byte[] body) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(text(request.getUriInfo().getPath()));
      digest.update(text(Optional.ofNullable(request.getHeaderString("If-Match")).orElse("")));
      return HexFormat.of().formatHex(digest.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  // Each part ends with a line feed, which neither an address nor a header can contain.
  private static byte[] text(String part) {
    return (part + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
