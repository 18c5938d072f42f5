package org.samenrooster.solver.rotation;

import java.time.Duration;

/**
 * How far a search is.
 *
 * @param corners of the programme looked at so far, by all threads
 */
public record RotationProgress(Duration elapsed, long corners) {}
