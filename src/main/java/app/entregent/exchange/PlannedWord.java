package app.entregent.exchange;

import app.entregent.exchange.archive.EndorsementRow;
import app.entregent.exchange.archive.RecommendationRow;
import app.entregent.model.brand.Endorsement;
import app.entregent.model.brand.Mark;
import app.entregent.model.brand.Recommendation;
import java.util.Optional;

/** What somebody said of the owner, or the owner of somebody, to be written with its person. */
sealed interface PlannedWord {
  /** A recommendation to add. */
  record Recommended(Optional<PlannedPerson> person, RecommendationRow row, Mark mark)
      implements PlannedWord {
    Recommendation written() {
      return new Recommendation(
          person.map(PlannedPerson::id), row.given(), row.text(), row.on(), row.status(), mark);
    }
  }

  /** An endorsement to add. */
  record Endorsed(Optional<PlannedPerson> person, EndorsementRow row, Mark mark)
      implements PlannedWord {
    Endorsement written() {
      return new Endorsement(
          person.map(PlannedPerson::id), row.skill(), row.on(), row.status(), mark);
    }
  }
}
