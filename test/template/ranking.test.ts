import { expect, test } from 'vitest';
import { rankingOf } from '../../src/template/ranking.ts';
import { snapshotOf } from './made.ts';

const names = (bodies: readonly { readonly agency: string }[]) => bodies.map((body) => body.agency);

test('at most five lead, by rank, and at most five are behind, the lowest per cent first', () => {
  const rows = Array.from({ length: 20 }, (_, at) => [`Идора ${at + 10}`, 100, 100 - at * 5, 0] as const);
  const ranking = rankingOf(snapshotOf(rows));
  expect(names(ranking.leaders)).toEqual(['Идора 10', 'Идора 11', 'Идора 12', 'Идора 13', 'Идора 14']);
  expect(names(ranking.behind)).toEqual(['Идора 29', 'Идора 28', 'Идора 27', 'Идора 26', 'Идора 25']);
  expect(ranking.tied).toBe(0);
  expect(ranking.behindCount).toBe(19);
});

test('when more than five share the best per cent, five are named and all are counted', () => {
  const rows = Array.from({ length: 7 }, (_, at) => [`Идора ${at}`, 10 + at, 10 + at, 0] as const);
  const ranking = rankingOf(snapshotOf([...rows, ['Сўнгги', 10, 0, 10]]));
  expect(ranking.tied).toBe(7);
  expect(names(ranking.leaders)).toEqual(['Идора 6', 'Идора 5', 'Идора 4', 'Идора 3', 'Идора 2']);
});

test('of bodies with the same per cent as the sixth leader none is named alone, whatever their lists', () => {
  const best = [0, 1, 2, 3].map((at) => [`Олд ${at}`, 30 + at, 30 + at, 0] as const);
  const shared = [
    ['Катта', 26, 24, 0],
    ['Кичик', 13, 12, 0],
  ] as const;
  const ranking = rankingOf(snapshotOf([...best, ...shared, ['Сўнгги', 500, 100, 0]]));
  expect(names(ranking.leaders)).toEqual(['Олд 3', 'Олд 2', 'Олд 1', 'Олд 0']);
});

test('a rank shared by the fifth and the sixth is named whole or not at all', () => {
  const best = [0, 1, 2].map((at) => [`Олд ${at}`, 30 + at, 30 + at, 0] as const);
  const shared = [0, 1, 2].map((at) => [`Тенг ${at}`, 20, 18, 0] as const);
  const ranking = rankingOf(snapshotOf([...best, ...shared, ['Сўнгги', 500, 100, 0]]));
  expect(names(ranking.leaders)).toEqual(['Олд 2', 'Олд 1', 'Олд 0']);
});

test('nobody is named among those who lead and those who are behind', () => {
  const ranking = rankingOf(
    snapshotOf([
      ['А', 10, 9, 1],
      ['Б', 10, 2, 8],
    ]),
  );
  expect(names(ranking.leaders)).toEqual(['А']);
  expect(names(ranking.behind)).toEqual(['Б']);
  expect(ranking.behindCount).toBe(2);
});

test('a single body that is half in time leads nobody', () => {
  const ranking = rankingOf(snapshotOf([['А', 10, 5, 5]]));
  expect(ranking.leaders).toEqual([]);
  expect(names(ranking.behind)).toEqual(['А']);
});

test('nothing listed: nobody leads and nobody is behind', () => {
  const ranking = rankingOf(
    snapshotOf([
      ['А', 0, 0, 0],
      ['Б', 0, 0, 0],
    ]),
  );
  expect([ranking.leaders, ranking.behind, ranking.behindCount]).toEqual([[], [], 0]);
});

test('of equal per cents the one with more missing datasets comes first among those behind', () => {
  const ranking = rankingOf(
    snapshotOf([
      ['Кичик', 1, 0, 1],
      ['Катта', 30, 0, 12],
      ['Яхши', 50, 50, 0],
    ]),
  );
  expect(names(ranking.behind)).toEqual(['Катта', 'Кичик']);
});

test('of bodies with the same per cent as the sixth behind none is named alone', () => {
  const low = [1, 2, 3, 4].map((at) => [`Паст ${at}`, 10, at, 0] as const);
  const ranking = rankingOf(
    snapshotOf([...low, ['Тенг 1', 20, 10, 10], ['Тенг 2', 10, 5, 5], ['Яхши', 90, 90, 0]]),
  );
  expect(names(ranking.behind)).toEqual(['Паст 1', 'Паст 2', 'Паст 3', 'Паст 4']);
  expect(ranking.behindTied).toBe(0);
});

test('when more than five share the lowest per cent, five are named and all are counted', () => {
  const rows = Array.from({ length: 8 }, (_, at) => [`Идора ${at}`, 10 + at, 0, 10 + at] as const);
  const ranking = rankingOf(snapshotOf([...rows, ['Яхши', 90, 90, 0]]));
  expect([ranking.behindTied, ranking.worst]).toEqual([8, 0]);
  expect(names(ranking.behind)).toEqual(['Идора 7', 'Идора 6', 'Идора 5', 'Идора 4', 'Идора 3']);
});
