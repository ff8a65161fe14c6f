package org.kinora.api.platform.project;

import org.kinora.api.json.Json;

/**
 * How documents of one type are read and written; a constant beside its record.
 *
 * @param name as in {@link EntityId#type}
 * @param record the record, or a sealed interface of records
 * @param schema number that rises when old bytes no longer mean the same; a component that is only added needs no new number
 * @param upgrader turns bodies of lower schema numbers into bodies of this one
 */
public record DocumentType<T>(String name, Class<T> record, int schema, Upgrader upgrader) {
    public DocumentType {
        if (schema < 1) throw new IllegalArgumentException("schema numbers start at 1");
    }

    /** A type in its first schema. */
    public DocumentType(String name, Class<T> record) {
        this(name, record, 1, Upgrader.NONE);
    }

    public EntityId id(String id) {
        return new EntityId(name, id);
    }

    /** The document of a record, in canonical form. */
    public Document document(T value) {
        return new Document(name, schema, Json.write(value));
    }

    /**
     * The record in a document, upgraded when it is older.
     *
     * @throws IllegalArgumentException when the document has another type or a higher schema number than this Kinora knows
     * @throws com.google.gson.JsonParseException when the body does not fit the record
     */
    public T read(Document document) {
        if (!document.type().equals(name)) throw new IllegalArgumentException("expected a document of type " + name + ", found " + document.type());
        if (document.schema() > schema)
            throw new IllegalArgumentException(name + " has schema " + document.schema() + "; this Kinora reads up to " + schema);
        if (document.schema() == schema) return Json.read(document.body(), record);
        return Json.read(upgrader.upgrade(document.schema(), document.tree().deepCopy()), record);
    }
}
