package org.samenrooster.server.platform.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.samenrooster.server.testing.Probe;

/** Tells how many streams of events the server tells on. */
@Dependent
public class OpenLinesProbe implements Probe {

  @Inject private OpenLines lines;

  @Override
  public String name() {
    return "open-lines";
  }

  @Override
  public String run(Map<String, String> values) {
    return Integer.toString(lines.open());
  }
}
