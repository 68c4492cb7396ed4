package app.entregent.model.library;

import app.entregent.model.engage.PieceChannel;

/**
 * The four types of social media. Source: Thiers [000, digest row 15]: "de publication, de partage,
 * de réseautage et de discussion". Which channel belongs to which is ours.
 */
public enum MediaType {
  PUBLICATION,
  SHARING,
  NETWORKING,
  DISCUSSION;

  public static MediaType of(PieceChannel channel) {
    return switch (channel) {
      case BLOG, WEBSITE -> PUBLICATION;
      case VIDEO_SITE -> SHARING;
      case PROFILE, PAGE -> NETWORKING;
      case GROUP, LINKEDIN_MESSAGE, EMAIL, IN_PERSON -> DISCUSSION;
    };
  }
}
