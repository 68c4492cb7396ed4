package app.entregent.workspace;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** With what new files and folders are made, so that only their owner reads them. */
public final class OwnerOnly {
  private OwnerOnly() {}

  public static FileAttribute<?>[] file() {
    return permissions("rw-------");
  }

  public static FileAttribute<?>[] folder() {
    return permissions("rwx------");
  }

  /** Nothing where the file system does not know such rights: there the user's folder guards. */
  private static FileAttribute<?>[] permissions(String permissions) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
