package app.entregent.model.conversation.detail;

import static app.entregent.workspace.schema.Tables.ATTACHED_BYTES;
import static app.entregent.workspace.schema.Tables.ATTACHMENT;

import app.entregent.workspace.Reader;
import app.entregent.workspace.Topic;
import app.entregent.workspace.Transaction;
import app.entregent.workspace.schema.tables.records.AttachmentRecord;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The files that belong to talks, and the bytes of those that are kept in the workspace. */
public final class AttachmentStore {
  public static final Topic ATTACHMENTS = Topic.of(ATTACHMENT);

  private static final int LONGEST_NAME = 500;

  /** Those of a talk, in the order in which they came. */
  public List<Attachment> ofTalk(Reader reader, long talk) {
    return reader
        .sql()
        .selectFrom(ATTACHMENT)
        .where(ATTACHMENT.CONVERSATION_ID.eq(talk))
        .orderBy(ATTACHMENT.ID)
        .fetch(AttachmentStore::attachment);
  }

  /** The bytes that are kept of a file; empty where only its link is. */
  public Optional<byte[]> bytes(Reader reader, Attachment one) {
    return reader
        .sql()
        .select(ATTACHED_BYTES.BYTES)
        .from(ATTACHED_BYTES)
        .where(ATTACHED_BYTES.SHA256.eq(one.hash()))
        .fetchOptional(ATTACHED_BYTES.BYTES)
        .filter(bytes -> one.isKept());
  }

  /** Adds a file: its bytes, or where it lies if it is too large to be copied. */
  public long add(Transaction tx, long talk, PickedFile file) {
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    if (file.isKept()) {
      tx.keepBytes(hash, file.bytes());
    }
    AttachmentRecord row = new AttachmentRecord();
    row.setConversationId(talk);
    row.setName(file.name().substring(0, Math.min(file.name().length(), LONGEST_NAME)));
    row.setSize(file.size());
    row.setSha256(hash);
    row.setLink(file.isKept() ? "" : file.path().toString());
    row.setAddedOn(tx.today());
    return tx.insert(row);
  }

  /** Takes files out of their talks; an undo brings them back with their bytes. */
  public void remove(Transaction tx, Collection<Long> ids) {
    tx.deleteAll(ATTACHMENT, ids);
  }

  private static Attachment attachment(AttachmentRecord row) {
    return new Attachment(
        row.getId(),
        row.getConversationId(),
        row.getName(),
        row.getSize(),
        HexFormat.of().formatHex(row.getSha256()),
        row.getLink());
  }
}
