package io.duizhao.model;

/**
 * What a unit's target was when a file was exported, so that an import sees who changed it since.
 *
 * @param hash the target text's hash, as {@code TextHash} makes it; empty where there was none
 * @param state how far it had come
 */
public record ExportedTarget(String hash, TargetState state) {}
