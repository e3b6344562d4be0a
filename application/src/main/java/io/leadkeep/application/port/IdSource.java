package io.leadkeep.application.port;

import java.util.UUID;

/** Where new ids come from. */
public interface IdSource {
  /** {@return an id that was never given out; later ones sort behind earlier ones (UUID version 7)} */
  UUID next();
}
