package io.leadkeep.http.server;

/** The methods that routes may have; HEAD comes with GET, and OPTIONS with everything. */
public enum Method {
  /** Reads. */
  GET,
  /** Creates, or acts. */
  POST,
  /** Replaces as a whole. */
  PUT,
  /** Changes in part. */
  PATCH,
  /** Removes. */
  DELETE
}
