package io.duizhao.segment.opennlp;

import io.duizhao.segment.BoundaryLearner;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.TrainingParameters;

/**
 * Maximum entropy by OpenNLP's quasi-Newton trainer with a Gaussian prior. With two outcomes the
 * model is a sum of log-odds: of each observation, the parameter of "end" less that of "on".
 */
public final class MaxentLearner implements BoundaryLearner {
  /** Observations seen fewer times are left out. */
  private static final int CUTOFF = 3;

  private static final int ITERATIONS = 60;

  /** Weight of the sum of squares of the parameters. */
  private static final double GAUSSIAN = 48;

  /** Threads do not change the result: their shares are summed in order. */
  private static final int THREADS = 2;

  @Override
  public SortedMap<String, Double> learn(List<Place> places) {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(QNTrainer.L1COST_PARAM, 0.0);
    parameters.put(QNTrainer.L2COST_PARAM, GAUSSIAN);
    parameters.put(QNTrainer.THREADS_PARAM, THREADS);
    QNTrainer trainer = new QNTrainer();
    trainer.init(parameters, new HashMap<>());
    IndexedPlaces indexed = new IndexedPlaces(places, CUTOFF);
    QNModel model = trainer.trainModel(ITERATIONS, indexed);
    SortedMap<String, Double> logOdds = new TreeMap<>();
    int end = model.getIndex(IndexedPlaces.END);
    for (String observation : indexed.getPredLabels()) {
      double[] outcomes = model.eval(new String[] {observation});
      logOdds.put(observation, Math.log(outcomes[end] / (1 - outcomes[end])));
    }
    return logOdds;
  }
}
