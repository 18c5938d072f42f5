package org.samenrooster.rules;

import java.time.Instant;

/**
 * How far an exception that a rule allows now and then is used up: "1 of 1 used until Thursday".
 *
 * @param used how often it is used, this time included
 * @param allowed how often it may be used
 * @param until from when on it can be used once more
 */
public record ExceptionUse(int used, int allowed, Instant until) {}
