package org.samenrooster.server.swapwish.application;

/** Which wish of which team. */
public record WishAddress(String teamId, String wishId) {}
