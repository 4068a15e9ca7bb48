package io.duizhao.workflow.evaluation;

import io.duizhao.align.evaluation.AlignmentEvaluation;
import io.duizhao.report.EvaluationReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;

/** Makes reports of evaluations. */
public final class EvaluationReports {
  private EvaluationReports() {}

  /** Returns the report on documents, by their names, with all together under {@code all}. */
  public static EvaluationReport of(SortedMap<String, AlignmentEvaluation> documents) {
    AlignmentEvaluation all =
        documents.values().stream().reduce(AlignmentEvaluation.NONE, AlignmentEvaluation::plus);
    List<EvaluationReport.Row> rows = new ArrayList<>();
    documents.forEach((name, evaluation) -> rows.add(row(name, evaluation)));
    rows.add(row("all", all));
    List<EvaluationReport.Type> types =
        all.types().entrySet().stream()
            .map(
                entry ->
                    new EvaluationReport.Type(
                        entry.getKey().toString(),
                        entry.getValue().gold(),
                        entry.getValue().proposed(),
                        entry.getValue().right()))
            .sorted(Comparator.comparingInt(type -> -type.gold()))
            .toList();
    List<EvaluationReport.Bin> bins =
        all.calibration().bins().stream()
            .map(bin -> new EvaluationReport.Bin(bin.count(), bin.meanScore(), bin.shareRight()))
            .toList();
    return new EvaluationReport(rows, types, bins, all.calibration().expectedError());
  }

  private static EvaluationReport.Row row(String name, AlignmentEvaluation evaluation) {
    return new EvaluationReport.Row(
        name,
        evaluation.score().wanted(),
        evaluation.score().proposed(),
        evaluation.score().strict().precision(),
        evaluation.score().strict().recall(),
        evaluation.score().strict().f1(),
        evaluation.score().lax().f1());
  }
}
