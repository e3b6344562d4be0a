package io.leadkeep.architecture.broken.handlersneverseestorage.leadkeep.application.port;

/** A port. */
public interface Store {}
