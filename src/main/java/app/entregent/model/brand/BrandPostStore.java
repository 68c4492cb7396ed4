package app.entregent.model.brand;

import static app.entregent.workspace.schema.Tables.BRAND_ITEM;

import app.entregent.model.people.PersonStore;
import app.entregent.model.people.Post;
import app.entregent.workspace.Reader;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.BrandItemRecord;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The seller's own posts, each with drafts of its own: an experience is told post by post. They
 * stand in the table of the items, so that drafts and versions are kept as those of every text.
 */
public final class BrandPostStore {
  private final PersonStore people;

  public BrandPostStore(PersonStore people) {
    this.people = people;
  }

  /** The posts that have drafts, in the order in which they came. */
  public List<BrandItem> posts(Reader reader) {
    return reader
        .sql()
        .selectFrom(BRAND_ITEM)
        .where(BRAND_ITEM.POST.isTrue())
        .orderBy(BRAND_ITEM.ID)
        .fetch(BrandStore::own);
  }

  /** The posts that the seller's profile shows and that have no drafts yet: the newest first. */
  public List<String> onProfile(Reader reader) {
    Set<String> known =
        posts(reader).stream().map(post -> plain(post.ownTitle())).collect(Collectors.toSet());
    return people.self(reader).stream()
        .flatMap(self -> people.posts(reader, self.id()).stream())
        .map(BrandPostStore::title)
        .filter(Predicate.not(String::isEmpty))
        .distinct()
        .filter(title -> !known.contains(plain(title)))
        .toList();
  }

  /** Adds a post by its title, as "Founder, Atelier Safran". */
  public ItemRef.Own add(Transaction tx, String title) {
    BrandItemRecord row = new BrandItemRecord();
    row.setItemGroup(BrandGroup.OFFER.name());
    row.setOwnTitle(title.strip());
    row.setPost(true);
    return new ItemRef.Own(tx.insert(row));
  }

  private static String title(Post post) {
    return Stream.of(post.title(), post.company())
        .map(String::strip)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(", "));
  }

  private static String plain(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
