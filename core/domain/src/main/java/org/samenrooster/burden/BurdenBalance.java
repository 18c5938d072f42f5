package org.samenrooster.burden;

import java.util.OptionalInt;

/**
 * What somebody has of a kind, against the team.
 *
 * @param ownHundredths what her entries count for, in hundredths
 * @param medianHundredths what she would have as the median of the team; empty where fewer than
 *     {@value TeamBurdens#FEWEST} people could be compared, or she has no contract hours and it is
 *     shared by hours
 */
public record BurdenBalance(BurdenKind kind, int ownHundredths, OptionalInt medianHundredths) {}
